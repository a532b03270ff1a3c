/** The robustness assessment service for public libraries; each folder is one room with one purpose. */
@NullMarked
package nl.robuustebibliotheek;

import org.jspecify.annotations.NullMarked;
