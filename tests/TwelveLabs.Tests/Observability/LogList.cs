using Microsoft.Extensions.Logging;

namespace TwelveLabs.Tests.Observability;

/// <param name="Category">The logger's name.</param>
/// <param name="Level">The level.</param>
/// <param name="Id">The event.</param>
/// <param name="Message">The text, with the exception if there is one.</param>
/// <param name="Values">What structured logs keep beside the text.</param>
internal sealed record LogEntry(string Category, LogLevel Level, EventId Id, string Message, IReadOnlyDictionary<string, object?> Values)
{
    /// <summary>Everything that any sink could write.</summary>
    public string All => $"{Category} {Id.Name} {Message} {string.Join(' ', Values.Select(value => $"{value.Key}={value.Value}"))}";
}

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
            var values = (state as IReadOnlyList<KeyValuePair<string, object?>> ?? []).ToDictionary(value => value.Key, value => value.Value);
            lock (list._entries)
            {
                list._entries.Add(new LogEntry(category, logLevel, eventId, formatter(state, exception) + exception, values));
            }
        }
    }

    private LogLevel Least => least;
}
