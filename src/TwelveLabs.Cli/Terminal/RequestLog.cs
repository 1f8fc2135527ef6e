using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TwelveLabs.Cli.Terminal;

/// <summary>Writes each log entry of the emulator as one line.</summary>
internal sealed class RequestLog(Screen screen) : ILoggerFactory, ILogger
{
    private const string Category = "TwelveLabs.Emulator";
    private readonly Lock _lock = new();

    // The web server of the emulator logs several entries for each connection.
    public ILogger CreateLogger(string categoryName) => categoryName == Category ? this : NullLogger.Instance;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("This log has one place only.");

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lock)
        {
            screen.Line(formatter(state, exception));
            if (exception is not null)
            {
                screen.Trace(exception);
            }
        }
    }

    public void Dispose()
    {
    }
}
