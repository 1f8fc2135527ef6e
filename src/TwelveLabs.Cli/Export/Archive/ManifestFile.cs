using System.Text.Json;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Export.Files;

namespace TwelveLabs.Cli.Export.Archive;

/// <summary>Reads and writes the manifest of a directory with an exported index.</summary>
internal sealed class ManifestFile(string directory)
{
    public const string Name = "manifest.json";

    private string Path => System.IO.Path.Combine(directory, Name);

    /// <summary>Returns the manifest of an earlier run, or null. Files that no export has written are not replaced unless the user allows it.</summary>
    public ExportManifest? Read(string indexId, IReadOnlyList<string> files, bool overwrite)
    {
        if (!File.Exists(Path))
        {
            return overwrite || files.FirstOrDefault(file => File.Exists(System.IO.Path.Combine(directory, file))) is not { } foreign
                ? null
                : throw new UsageException($"--to: '{directory}' holds the file {foreign}, but no {Name} of an export. Choose another directory, or give --overwrite to replace it.");
        }

        var manifest = Parse() ?? throw new UsageException($"--to: the file '{Path}' is not that of an export. Choose another directory.");
        return manifest.IndexId == indexId
            ? manifest
            : throw new UsageException($"--to: '{directory}' holds the export of another index, {manifest.IndexId}. Choose another directory.");
    }

    public Task WriteAsync(ExportManifest manifest) =>
        TargetFile.WriteAsync(Path, overwrite: true, stream => JsonSerializer.SerializeAsync(stream, manifest, ManifestJson.Default.ExportManifest));

    private ExportManifest? Parse()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path), ManifestJson.Default.ExportManifest);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
