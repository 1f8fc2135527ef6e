using System.Runtime.InteropServices;
using System.Text;
using TwelveLabs.Cli;
using TwelveLabs.Cli.Terminal;

// The first signal asks for an orderly end, clean-up included; the second is left to end the process at once.
using var stop = new CancellationTokenSource();
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);

// Code pages of Windows lack the quotes and bars that are printed.
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = Encoding.UTF8;
}

return await Cli.RunAsync(args, Consoles.For(Console.Out), Consoles.For(Console.Error), stop.Token);
