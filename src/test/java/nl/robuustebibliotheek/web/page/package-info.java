@NullMarked
package nl.robuustebibliotheek.web.page;

import org.jspecify.annotations.NullMarked;
