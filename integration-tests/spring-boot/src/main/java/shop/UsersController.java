// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UsersController {
    private final Users users;

    UsersController(Users users) {
        this.users = users;
    }

    @GetMapping("/users/{id}")
    Users.User find(@PathVariable("id") String id) {
        return users.find(id);
    }
}
