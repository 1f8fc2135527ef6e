using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Emulator.State;

/// <summary>
/// Manages the directory of the uploads of one emulator. Its name identifies the machine and the process that it belongs to, so that an
/// emulator that starts later can delete the directory of one that was killed.
/// </summary>
internal static class UploadDirectory
{
    private const string Prefix = "twelvelabs-emulator-";
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(5);

    /// <summary>Creates a directory, in the temporary directory if no parent is given.</summary>
    public static string Create(string? parent)
    {
        DeleteLeftovers(parent ?? Path.GetTempPath());
        var name = NameFor(Environment.ProcessId, StartOf(Environment.ProcessId)!.Value);
        return parent is null
            ? Directory.CreateTempSubdirectory(name).FullName
            : Directory.CreateDirectory(Path.Combine(parent, name + Guid.NewGuid().ToString("N"))).FullName;
    }

    /// <summary>Returns the prefix of the names of the directories of a process.</summary>
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
                // Another emulator deleted it first, or it belongs to another user, whose next emulator deletes it.
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

        // The id of a process that ended can be reused.
        return StartOf(processId) is not { } start || (start - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() > Tolerance;
    }

    /// <summary>Returns the start time of the process, or null if it does not exist.</summary>
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
            // The process exists but cannot be inspected, so its start time is unknown.
            return DateTimeOffset.MinValue;
        }
    }

    private static string Machine() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Environment.MachineName)))[..8];
}
