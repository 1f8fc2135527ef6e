namespace TwelveLabs.Load;

/// <summary>The emulator as a process of its own, on a data directory.</summary>
internal sealed class EmulatorProcess : IDisposable
{
    // What takes longer than this hangs.
    private static readonly TimeSpan HangGuard = TimeSpan.FromMinutes(5);
    private readonly Process _process;

    private EmulatorProcess(Process process, Uri address, TimeSpan started)
    {
        _process = process;
        Address = address;
        Started = started;
    }

    public Uri Address { get; }

    /// <summary>Gets the time from the start of the process until it served.</summary>
    public TimeSpan Started { get; }

    /// <summary>Gets the largest memory that the process had resident, in MiB.</summary>
    public long PeakMemory => Status("VmHWM:");

    /// <summary>Gets the memory that the process has resident, in MiB.</summary>
    public long Memory => Status("VmRSS:");

    public static async Task<EmulatorProcess> StartAsync(string command, string data)
    {
        var watch = Stopwatch.StartNew();
        var process = Spawn(command, data);
        using var guard = new CancellationTokenSource(HangGuard);
        while (await process.StandardOutput.ReadLineAsync(guard.Token) is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at)
            {
                return new EmulatorProcess(process, new Uri(line[at..].Trim() + "/"), watch.Elapsed);
            }
        }

        throw new InvalidOperationException($"The emulator did not start: {await process.StandardError.ReadToEndAsync(guard.Token)}");
    }

    /// <summary>Starts the emulator and kills it while it starts.</summary>
    public static async Task KillWhileStartingAsync(string command, string data, TimeSpan after)
    {
        using var process = Spawn(command, data);
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Ends the process with SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static Process Spawn(string command, string data) => Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "dotnet" ? self : "dotnet")
    {
        ArgumentList = { command, "emulator", "--data", data, "--port", "0", "--indexing-duration", "0s" },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private long Status(string name) => File.ReadLines($"/proc/{_process.Id}/status").Where(line => line.StartsWith(name, StringComparison.Ordinal))
        .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Trim(), CultureInfo.InvariantCulture) / 1024).Single();
}
