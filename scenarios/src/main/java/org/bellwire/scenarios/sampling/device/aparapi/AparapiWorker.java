package org.bellwire.scenarios.sampling.device.aparapi;

import com.aparapi.Range;
import com.aparapi.device.Device;
import com.aparapi.device.JavaDevice;
import com.aparapi.device.OpenCLDevice;
import com.aparapi.exception.CompileFailedException;
import com.aparapi.internal.kernel.KernelManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bellwire.scenarios.sampling.Batch;
import org.bellwire.scenarios.sampling.Device.Precision;
import org.bellwire.scenarios.sampling.DeviceFailedException;
import org.bellwire.scenarios.sampling.chain.ChainBatch;
import org.bellwire.scenarios.sampling.chain.RepeaterChain;

/** Runs a chain's batches on one device behind Aparapi. */
final class AparapiWorker implements org.bellwire.scenarios.sampling.Device.Worker {
    private static final int GROUP = 64;
    private static final int LARGEST_BATCH = 1 << 18;
    private static final int SMALLEST_BATCH = 1 << 12;
    // Of a device's memory, as drivers and the arrays of the next batch need some too.
    private static final int SHARE = 4;
    // A kernel keeps threads for ever, even after it was disposed of: there is one a place and kind, for the life of
    // the process.
    private static final Map<String, ChainKernel> KERNELS = new ConcurrentHashMap<>();

    private final RepeaterChain chain;
    private final Device device;
    private final ChainKernel kernel;
    private final int group;
    private final int batchSize;

    private AparapiWorker(RepeaterChain chain, Device device, ChainKernel kernel, int group, int batchSize) {
        this.chain = chain;
        this.device = device;
        this.kernel = kernel;
        this.group = group;
        this.batchSize = batchSize;
    }

    static boolean isThere(AparapiKind kind) {
        return device(kind).isPresent();
    }

    private static Optional<Device> device(AparapiKind kind) {
        return QuietAparapi.prepare(() -> {
            if (kind == AparapiKind.THREADS) {
                return Optional.<Device>of(JavaDevice.THREAD_POOL);
            }
            Device.TYPE type = kind == AparapiKind.CPU ? Device.TYPE.CPU : Device.TYPE.GPU;
            List<OpenCLDevice> devices = OpenCLDevice.listDevices(type);
            requireJavaUnharmed();
            return devices == null
                    ? Optional.<Device>empty()
                    : devices.stream().findFirst().map(Device.class::cast);
        });
    }

    // A driver that takes Java's signals shows it here.
    private static void requireJavaUnharmed() {
        int zero = Integer.parseInt("0");
        try {
            int nonsense = 1 / zero;
            throw new DeviceFailedException("an OpenCL driver broke Java's integer division (1/0 gave " + nonsense
                    + "); set POCL_SIGFPE_HANDLER=0 before Java starts");
        } catch (ArithmeticException expected) {
            // As it must be.
        }
    }

    static String described(AparapiKind kind, Precision precision) {
        String numbers = precision == Precision.DOUBLE ? "double" : "single";
        return device(kind)
                .map(device -> device instanceof OpenCLDevice opencl
                        ? String.format(
                                Locale.ROOT,
                                "%s, %d compute units, %s precision, %d MiB",
                                QuietAparapi.call(opencl::getName),
                                opencl.getMaxComputeUnits(),
                                numbers,
                                opencl.getGlobalMemSize() >> 20)
                        : Runtime.getRuntime().availableProcessors() + " processors, " + numbers + " precision, "
                                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB")
                .orElse("");
    }

    static AparapiWorker open(AparapiKind kind, Precision precision, RepeaterChain chain, int threads) {
        Device device = device(kind).orElseThrow(() -> new DeviceFailedException("it is not there"));
        ChainKernel kernel = KERNELS.computeIfAbsent(
                kind + " " + precision + (chain.isOrdered() ? " ordered" : " eager"),
                key -> QuietAparapi.prepare(() -> prepared(kernel(precision, chain), device)));
        long perTrial = (long) Double.BYTES * (chain.columns() + 1 + chain.tableNumbersPerTrial());
        long memory = device instanceof OpenCLDevice opencl
                ? Math.min(opencl.getGlobalMemSize() / SHARE, opencl.getMaxMemAllocSize())
                : Runtime.getRuntime().maxMemory() / SHARE;
        int size = (int) Math.max(SMALLEST_BATCH, Math.min(LARGEST_BATCH, memory / perTrial));
        int group = kind == AparapiKind.THREADS ? threads : GROUP;
        return new AparapiWorker(chain, device, kernel, group, size);
    }

    private static ChainKernel kernel(Precision precision, RepeaterChain chain) {
        if (precision == Precision.SINGLE) {
            return new SingleKernel();
        }
        return chain.isOrdered() ? new OrderedKernel() : new EagerKernel();
    }

    private static ChainKernel prepared(ChainKernel kernel, Device device) {
        KernelManager.instance().setPreferredDevices(kernel, new LinkedHashSet<>(List.of(device)));
        if (device instanceof OpenCLDevice) {
            try {
                kernel.compile(device);
            } catch (CompileFailedException failure) {
                // Not disposed of: that would crash Java after a failed build.
                throw new DeviceFailedException("its program could not be built: " + failure.getMessage(), failure);
            }
        }
        return kernel;
    }

    @Override
    public int batchSize() {
        return batchSize;
    }

    @Override
    public void compute(Batch batch) {
        int count = batch.count();
        synchronized (kernel) {
            kernel.take(new ChainBatch(chain, batch, 0, count), batch.rows(), count);
            int padded = (count + group - 1) / group * group;
            Range range = Range.create(device, padded, group);
            if (!range.isValid()) {
                throw new DeviceFailedException("it does not take " + padded + " trials in groups of " + group);
            }
            QuietAparapi.call(() -> kernel.execute(range));
            if (kernel.hasFallenBack()) {
                throw new DeviceFailedException("it did not run the program");
            }
            kernel.giveBack();
        }
        RepeaterChain.requireFinished(batch.rows(), count);
    }
}
