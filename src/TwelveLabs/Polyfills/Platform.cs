using System.Runtime.InteropServices;
#if !NETSTANDARD2_0
using System.Runtime.Versioning;
#endif

namespace TwelveLabs.Polyfills;

internal static class Platform
{
    /// <summary>Gets a value indicating whether this runs on .NET Framework, whose HTTP implementation differs from that of .NET.</summary>
    public static bool IsFramework { get; } =
        RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

#if NETSTANDARD2_0
    /// <summary>Gets a value indicating whether this runs in a browser, where requests are sent with its fetch API.</summary>
    public static bool IsBrowser { get; } = RuntimeInformation.IsOSPlatform(OSPlatform.Create("BROWSER"));
#else
    /// <summary>Gets a value indicating whether this runs in a browser, where requests are sent with its fetch API.</summary>
    [SupportedOSPlatformGuard("browser")]
    public static bool IsBrowser => OperatingSystem.IsBrowser();
#endif
}
