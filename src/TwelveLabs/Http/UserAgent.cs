using System.Reflection;
using System.Runtime.InteropServices;

namespace TwelveLabs.Http;

internal static class UserAgent
{
    public static string Version { get; } = OwnVersion();

    public static string Text { get; } = $"twelvelabs-dotnet/{Version} ({RuntimeInformation.FrameworkDescription})";

    private static string OwnVersion()
    {
        var version = typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var commit = version.IndexOf('+');
        return commit < 0 ? version : version.Substring(0, commit);
    }
}
