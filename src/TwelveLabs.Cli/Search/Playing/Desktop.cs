using System.Diagnostics;

namespace TwelveLabs.Cli.Search.Playing;

/// <summary>Opens a page with the program that the user has for it.</summary>
internal static class Desktop
{
    /// <summary>Opens a page.</summary>
    /// <returns>Whether there is a program for it.</returns>
    public static bool TryOpen(Uri page)
    {
        if (OperatingSystem.IsWindows())
        {
            Process.Start(new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true })?.Dispose();
            return true;
        }

        if (Programs.Find(OperatingSystem.IsMacOS() ? "open" : "xdg-open") is not { } program)
        {
            return false;
        }

        using var started = Process.Start(new ProcessStartInfo(program, [page.AbsoluteUri]) { RedirectStandardOutput = true, RedirectStandardError = true });
        return started is not null;
    }
}
