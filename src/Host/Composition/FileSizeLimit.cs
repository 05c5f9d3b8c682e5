using System.Runtime.InteropServices;

namespace ConseillerNumerique.Host.Composition;

/// <summary>
/// A file that may grow no further (<c>ulimit -f</c>, a service's quota) makes its write fail like a full disk does. By
/// default the kernel's signal would end the process instead.
/// </summary>
internal static class FileSizeLimit
{
    private const PosixSignal FileTooLarge = (PosixSignal)25; // SIGXFSZ on Linux and macOS

    /// <returns>Holds as long as it is not disposed; null where there is no such signal.</returns>
    public static IDisposable? Survive() => OperatingSystem.IsWindows()
        ? null
        : PosixSignalRegistration.Create(FileTooLarge, context => context.Cancel = true);
}
