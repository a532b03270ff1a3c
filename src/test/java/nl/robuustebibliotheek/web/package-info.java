@NullMarked
package nl.robuustebibliotheek.web;

import org.jspecify.annotations.NullMarked;
