using Microsoft.Extensions.Logging;

namespace TwelveLabs.Tests.Logging;

internal sealed record LogEntry(string Category, LogLevel Level, EventId Id, string Message);

/// <summary>Keeps what is logged, from a level on.</summary>
internal sealed class LogList(LogLevel least = LogLevel.Trace) : ILoggerFactory
{
    private readonly List<LogEntry> _entries = [];

    public IReadOnlyList<LogEntry> Entries
    {
        get
        {
            lock (_entries)
            {
                return [.. _entries];
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private sealed class Logger(LogList list, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= list.Least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (list._entries)
            {
                list._entries.Add(new LogEntry(category, logLevel, eventId, formatter(state, exception) + exception));
            }
        }
    }

    private LogLevel Least => least;
}
