// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package quickstart;

// @start region="exception"
public class UserNotFound extends Exception {
    private static final long serialVersionUID = 1;
}
// @end
