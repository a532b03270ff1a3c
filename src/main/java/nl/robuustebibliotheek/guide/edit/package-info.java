/** What an adviser changes in a guide: it stays when the guide is made again, and says so when what lay beneath has changed. */
@NullMarked
package nl.robuustebibliotheek.guide.edit;

import org.jspecify.annotations.NullMarked;
