// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.profiles;

import dev.gnomon.example.users.User;
import dev.gnomon.example.users.UserNotFound;
import dev.gnomon.example.users.UserService;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;

/** The profiles. */
@Metrics(prefix = "api_gateway_")
@Singleton
public class ProfileService {
    // @start region="field"
    @MetricField(description = "Share of profile requests whose summary was in the cache, 0 to 1")
    @SuppressWarnings("NullAway.Init") // the decorator sets it
    Gauge cacheHitRatio;
    // @end

    private final SummaryCache cache = new SummaryCache();
    private final UserService users;
    private final ColdStorage storage;
    private final CacheLookups lookups;

    @Inject
    ProfileService(UserService users, ColdStorage storage, CacheLookups lookups, CachedSummaries cached) {
        this.users = users;
        this.storage = storage;
        this.lookups = lookups;
        cached.callback(cache::size);
    }

    // @start region="later"
    /** The profile of a user, complete when its summary has been fetched. Cancelling it cancels the fetch. */
    @Metered(buckets = {0.001, 0.01, 0.1, 1, 10})
    public CompletableFuture<Profile> getProfile(String userId) throws UserNotFound {
        // @end
        User user = users.getUser(userId);
        String cached = cache.get(userId);
        cacheHitRatio.set(cache.hitRatio());
        lookups.increment(cached != null ? CacheLookups.Result.HIT : CacheLookups.Result.MISS);
        if (cached != null) {
            return CompletableFuture.completedFuture(new Profile(user, cached));
        }
        CompletableFuture<String> fetch = storage.fetch(userId);
        CompletableFuture<Profile> profile = fetch.thenApply(summary -> {
            cache.put(userId, summary);
            return new Profile(user, summary);
        });
        // Does nothing to a fetch that is complete.
        CompletableFuture<Profile> unused = profile.whenComplete((result, failure) -> fetch.cancel(true));
        return profile;
    }
}
