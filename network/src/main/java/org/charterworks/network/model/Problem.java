package org.charterworks.network.model;

/// One reason why something was refused.
///
/// @param where   the element or input, as in `link:A-B-rail length_km`
/// @param what    the value seen and why it cannot be used
/// @param advice  what to do about it
public record Problem(String where, String what, String advice) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byWhere = where.compareTo(other.where);
        int byWhat = byWhere != 0 ? byWhere : what.compareTo(other.what);
        return byWhat != 0 ? byWhat : advice.compareTo(other.advice);
    }
}
