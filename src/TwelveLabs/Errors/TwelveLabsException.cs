namespace TwelveLabs;

/// <summary>The base class of all exceptions of a call, except for argument errors and cancellation by the caller.</summary>
public class TwelveLabsException : Exception
{
    internal const string TaskIdKey = "TwelveLabs.TaskId";

    private string? _operation;
    private int _attempts;

    /// <summary>Initializes an exception with a default message.</summary>
    public TwelveLabsException()
    {
    }

    /// <summary>Initializes an exception.</summary>
    /// <param name="message">The message.</param>
    public TwelveLabsException(string message)
        : base(Shown(message))
    {
    }

    /// <summary>Initializes an exception with its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public TwelveLabsException(string message, Exception? innerException)
        : base(Shown(message), innerException)
    {
    }

    /// <summary>Gets the id of the operation, such as <c>Indexes_Create</c>; null if unknown.</summary>
    public string? Operation
    {
        get => _operation;
        init => Place(value, Attempts);
    }

    /// <summary>Gets the number of requests that were sent for the call; 0 for none. For polling and pagination, the sum over all their calls.</summary>
    public int Attempts
    {
        get => _attempts;
        init => Place(_operation, value);
    }

    /// <summary>Gets the id of the task that the call had started before it failed, which keeps running on the service; null for none.</summary>
    public string? TaskId { get; internal set; }

    /// <summary>
    /// Gets a value indicating whether the call is retryable: the failure is transient, and a retry is safe. When the
    /// exception reaches the caller, the retries of the SDK are exhausted.
    /// </summary>
    public bool IsRetryable { get; init; }

    /// <summary>Returns the message, the causes and the stack trace, with control characters escaped and a limited length.</summary>
    public override string ToString()
    {
        try
        {
            return DisplayText.OfLines(base.ToString());
        }
        catch (Exception e) when (!e.IsFatal())
        {
            // The ToString method of a cause from another library threw.
            return $"{GetType().FullName}: {Message}";
        }
    }

    /// <summary>Sets the call that failed.</summary>
    internal void Place(string? operation, int attempts)
    {
        _operation = operation;
        _attempts = attempts;
        Note("TwelveLabs.Operation", operation);
        Note("TwelveLabs.Attempts", attempts);
    }

    // A message is one line of limited length, whatever it quotes, so that terminals and logs can show it.
    private protected static string? Shown(string? message) => message is null ? null : DisplayText.Of(message, DisplayText.LongestMessage);

    // Loggers and error reporters that do not know the SDK's properties show Data.
    private protected void Note(string name, object? value)
    {
        if (value is not null)
        {
            Data[name] = value is string text ? DisplayText.Of(text) : value;
        }
    }
}
