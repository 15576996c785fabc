package org.bellwire.benchmarks.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which results of a benchmark are the measure of the others: those with one of these values of a parameter. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Baseline {
    /** Name of the parameter. All other parameters of a result and its baseline are equal. */
    String parameter();

    /** Of several, the best counts. */
    String[] values();
}
