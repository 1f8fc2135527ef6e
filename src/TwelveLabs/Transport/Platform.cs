namespace TwelveLabs.Transport;

internal static class Platform
{
    /// <summary>Whether this runs on .NET Framework, whose HTTP differs from that of .NET.</summary>
    public static bool IsFramework { get; } =
        System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);
}
