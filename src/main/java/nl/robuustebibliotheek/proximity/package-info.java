/**
 * Works proximity out from real places: where people live, where the library is and when it is open. Distances are whole
 * millimetres and people whole numbers, so that sums and comparisons are exact; only the geometry itself is in floating point.
 */
@NullMarked
package nl.robuustebibliotheek.proximity;

import org.jspecify.annotations.NullMarked;
