/// Pages of the works: all projects with how late they are, and one project with everything known of it.
///
/// Read first: [org.charterworks.app.web.project.ProjectPages], then
/// [org.charterworks.app.web.project.Completion], which says which milestone stands for a project in a list.
///
/// May depend on `visit`, `words`, `portal`, `view` and `failure`.
@NullMarked
package org.charterworks.app.web.project;

import org.jspecify.annotations.NullMarked;
