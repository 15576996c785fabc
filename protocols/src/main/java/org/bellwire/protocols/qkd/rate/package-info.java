/** Closed forms of secret-key rates and their bounds: functions of numbers, without a timeline or a random stream. */
package org.bellwire.protocols.qkd.rate;
