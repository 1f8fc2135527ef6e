using System.Diagnostics;

namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Runs FFmpeg, where it is installed.</summary>
internal sealed class Ffmpeg
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private readonly string? _program = Programs.Find("ffmpeg");

    public bool IsInstalled => _program is not null;

    /// <summary>Returns what the program writes to its standard output; null if it is not installed or takes too long.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">The standard input.</param>
    /// <param name="cancellationToken">Ends the program.</param>
    public async Task<byte[]?> RunAsync(IEnumerable<string> arguments, byte[] input, CancellationToken cancellationToken)
    {
        if (_program is null)
        {
            return null;
        }

        var start = new ProcessStartInfo(_program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in arguments.Prepend("quiet").Prepend("-loglevel").Prepend("-nostdin"))
        {
            start.ArgumentList.Add(argument);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        using var process = Process.Start(start);
        if (process is null)
        {
            return null;
        }

        try
        {
            using var output = new MemoryStream();
            var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, limit.Token);
            var written = WriteAsync(process, input, limit.Token);
            await process.StandardOutput.BaseStream.CopyToAsync(output, limit.Token);
            await Task.WhenAll(errors, written);
            return output.ToArray();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static async Task WriteAsync(Process process, byte[] input, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program needs no more of it.
        }
    }
}
