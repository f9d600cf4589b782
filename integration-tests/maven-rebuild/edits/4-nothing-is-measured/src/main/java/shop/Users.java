// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import jakarta.inject.Inject;

public class Users {
    @Inject
    Users() {}

    public void find() {}

    public void save() {}
}
