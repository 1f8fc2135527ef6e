using System.Text;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Export.Files;

/// <summary>Writes files that are complete or not there: under another name first, which is replaced at the end.</summary>
internal static class TargetFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Refuses to replace a file unless the user allows it.</summary>
    public static void CheckFree(string path, bool overwrite)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"--to: '{path}' is a directory, not a file.");
        }

        if (!overwrite && File.Exists(path))
        {
            throw new UsageException($"--to: the file '{path}' exists. Give --overwrite to replace it.");
        }
    }

    public static async Task WriteAsync(string path, bool overwrite, Func<Stream, Task> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.part");
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, useAsync: true))
            {
                await write(stream);
            }

            File.Move(temporary, path, overwrite);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public static Task WriteTextAsync(string path, bool overwrite, Action<TextWriter> write) =>
        WriteAsync(path, overwrite, async stream =>
        {
            await using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
            write(writer);
        });
}
