/**
 * What a run leaves for people: files in a folder, written whole or not at all, a table of requests for a spreadsheet, and a summary
 * for the terminal.
 */
package org.bellwire.scenarios.report;
