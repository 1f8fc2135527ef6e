using System.Net;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Validates the host of a request, against DNS rebinding: a site whose name resolves to this machine sends its own name.</summary>
internal static class HostRules
{
    public static void Check(HostString host, EmulatorOptions options)
    {
        if (!InsideAddress.IsLoopbackHost(host.Host) && !IsListened(host.Host, options) && !options.AllowedHosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase))
        {
            throw Errors.HostNotAllowed(host.Value ?? "");
        }
    }

    private static bool IsListened(string host, EmulatorOptions options) =>
        IPAddress.TryParse(host.Trim('[', ']'), out var address) && address.Equals(options.Address);
}
