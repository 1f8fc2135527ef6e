using System.Net.Http;
using System.Reflection;
using System.Runtime.InteropServices;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Connection;

namespace TwelveLabs.Cli.Doctor;

/// <summary>Checks what can be known without a request: versions, the file of profiles, the key and the proxy.</summary>
internal static class LocalChecks
{
    private const UnixFileMode OfOthers = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public static CheckResult Version()
    {
        var version = typeof(LocalChecks).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return CheckResult.Ok("version", $"twelvelabs {version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription} {RuntimeInformation.ProcessArchitecture}");
    }

    public static CheckResult Profiles(ProfileStore store)
    {
        const string Name = "profiles";
        if (!File.Exists(store.Path))
        {
            return CheckResult.Ok(Name, $"none: there is no file {store.Path}");
        }

        try
        {
            var count = store.Read().Profiles.Count;
            return !OperatingSystem.IsWindows() && (File.GetUnixFileMode(store.Path) & OfOthers) != 0
                ? CheckResult.Failed(Name, $"other users of this machine can read the keys in {store.Path}", $"Run: chmod 600 '{store.Path}'. If others may have read it, make new keys in the dashboard.")
                : CheckResult.Ok(Name, $"{count} in {store.Path}, which only you can read");
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            return CheckResult.Failed(Name, exception.Message, "Correct the file or delete it, then run twelvelabs login.");
        }
    }

    public static CheckResult Key(ServiceConnection connection) =>
        CheckResult.Ok("key", connection.Origin == "none" ? "none: a service on this machine accepts any" : $"from {connection.Origin}, for {connection.BaseAddress}");

    /// <summary>Returns how old the key is. Keys expire by themselves, and the service does not say when.</summary>
    public static CheckResult KeyAge(ServiceConnection connection, TimeProvider clock) => connection.KeySavedAt is { } saved
        ? CheckResult.Ok("key age", string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (clock.GetUtcNow() - saved).Days)} days since it was saved"))
        : CheckResult.Unknown("key age", "only known of keys that twelvelabs login has saved");

    public static CheckResult Proxy(ServiceConnection connection) => ProxyOf(connection) is { } proxy
        ? CheckResult.Ok("proxy", $"{proxy.Scheme}://{proxy.Authority}")
        : CheckResult.Ok("proxy", "none");

    /// <summary>Returns the address of the proxy that the environment or the system has for the service, without its password; null if there is none.</summary>
    public static Uri? ProxyOf(ServiceConnection connection) =>
        connection.IsLocal || HttpClient.DefaultProxy.IsBypassed(connection.BaseAddress) ? null : HttpClient.DefaultProxy.GetProxy(connection.BaseAddress);
}
