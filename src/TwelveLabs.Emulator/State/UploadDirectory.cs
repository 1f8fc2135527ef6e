using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Emulator.State;

/// <summary>
/// The directory of one emulator's uploads. Its name tells the machine and the process that it belongs to, so that an emulator that starts
/// later can delete what one that was killed has left behind.
/// </summary>
internal static class UploadDirectory
{
    private const string Prefix = "twelvelabs-emulator-";
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(5);

    /// <summary>Makes a new directory, below the temporary one where no other is given.</summary>
    public static string Create(string? parent)
    {
        DeleteLeftovers(parent ?? Path.GetTempPath());
        var name = NameFor(Environment.ProcessId, StartOf(Environment.ProcessId)!.Value);
        return parent is null
            ? Directory.CreateTempSubdirectory(name).FullName
            : Directory.CreateDirectory(Path.Combine(parent, name + Guid.NewGuid().ToString("N"))).FullName;
    }

    /// <summary>What the names of the directories of a process begin with.</summary>
    internal static string NameFor(int processId, DateTimeOffset start) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Machine()}-{processId}-{start.ToUnixTimeSeconds()}-");

    private static void DeleteLeftovers(string parent)
    {
        if (!Directory.Exists(parent))
        {
            return;
        }

        foreach (var path in Directory.GetDirectories(parent, $"{Prefix}{Machine()}-*").Where(IsLeftover))
        {
            try
            {
                Directory.Delete(path, recursive: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Another emulator is faster, or it is another user's: that one's next start deletes it.
            }
        }
    }

    private static bool IsLeftover(string path)
    {
        var parts = Path.GetFileName(path)[Prefix.Length..].Split('-');
        if (parts.Length != 4
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var processId)
            || !long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return false;
        }

        // The number of a process that has ended goes to another one some day.
        return StartOf(processId) is not { } start || (start - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() > Tolerance;
    }

    /// <summary>When the process began; null when there is none.</summary>
    private static DateTimeOffset? StartOf(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return process.StartTime;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return null;
        }
        catch (Win32Exception)
        {
            // There is one that cannot be looked into; it began at no time that can be told.
            return DateTimeOffset.MinValue;
        }
    }

    private static string Machine() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Environment.MachineName)))[..8];
}
