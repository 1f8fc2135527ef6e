using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Ingest.Checks;

/// <summary>Reads the facts of a video of any format with the program ffprobe, which comes with FFmpeg.</summary>
internal sealed class Ffprobe(string program)
{
    private const string Name = "ffprobe";

    /// <summary>Returns the program on the path, or null.</summary>
    public static Ffprobe? OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(directory => Path.Combine(directory, OperatingSystem.IsWindows() ? $"{Name}.exe" : Name))
        .Where(File.Exists)
        .Select(path => new Ffprobe(path))
        .FirstOrDefault();

    public async Task<MediaFacts> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in (string[])["-v", "error", "-print_format", "json", "-show_format", "-show_streams", "-i", $"file:{path}"])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            await using var killing = cancellationToken.Register(() => process.Kill());
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? Facts(await output) : MediaFacts.Broken(Complaint(await errors, path));
        }
        catch (Exception exception) when (exception is JsonException or Win32Exception)
        {
            // Without the program nothing is known; the service checks the file as well.
            return MediaFacts.Unknown;
        }
    }

    private static MediaFacts Facts(string output)
    {
        var root = JsonNode.Parse(output);
        var picture = (root?["streams"] as JsonArray)?.FirstOrDefault(stream => (string?)stream?["codec_type"] == "video" && (int?)stream["disposition"]?["attached_pic"] != 1);
        return picture is null
            ? MediaFacts.Broken("it has no picture")
            : new MediaFacts(Seconds(root?["format"]) ?? Seconds(picture), (int?)picture["width"] ?? 0, (int?)picture["height"] ?? 0, null);
    }

    private static double? Seconds(JsonNode? node) => double.TryParse((string?)node?["duration"], CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    private static string Complaint(string errors, string path) =>
        errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.Replace($"file:{path}: ", "", StringComparison.Ordinal) ?? "ffprobe cannot read it";
}
