using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TwelveLabs.Observability;

/// <summary>Wraps the user's logger, whose failures change no call: a call does not fail because its log line could not be written.</summary>
internal sealed class GuardedLogger(ILogger inner) : ILogger
{
    /// <summary>Creates the client's logger.</summary>
    /// <exception cref="CallbackException">The factory threw.</exception>
    public static ILogger Create(ILoggerFactory? factory)
    {
        try
        {
            return factory?.CreateLogger("TwelveLabs") is { } logger ? new GuardedLogger(logger) : NullLogger.Instance;
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw UserCode.Threw($"{nameof(TwelveLabsClientOptions)}.{nameof(TwelveLabsClientOptions.LoggerFactory)}", e);
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        try
        {
            return inner.BeginScope(state);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            return null;
        }
    }

    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return inner.IsEnabled(logLevel);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            return false;
        }
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        try
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            // There is nowhere left to report the failure.
        }
    }
}
