using System.Runtime.InteropServices;
using System.Text;
using TwelveLabs.Cli;
using TwelveLabs.Cli.Terminal;

// The first signal cancels the command, which still cleans up; the second ends the process immediately.
using var stop = new CancellationTokenSource();
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);

// Windows code pages lack the quotation marks and bars of the output.
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = Encoding.UTF8;
}

return await Cli.RunAsync(args, Consoles.For(Console.Out), Consoles.For(Console.Error), stop.Token, Console.IsInputRedirected ? Console.In : null);
