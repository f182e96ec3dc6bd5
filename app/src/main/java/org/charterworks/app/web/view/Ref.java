package org.charterworks.app.web.view;

/// A link to something in the register.
///
/// @param id   its id
/// @param name its name, in the language of the data
/// @param path its page, without date, scenario and language
public record Ref(String id, String name, String path) {}
