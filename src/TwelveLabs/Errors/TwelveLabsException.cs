namespace TwelveLabs;

/// <summary>The root of everything that the SDK throws for a call, argument errors and the caller's own cancellation aside.</summary>
public class TwelveLabsException : Exception
{
    internal const string TaskIdKey = "TwelveLabs.TaskId";

    private string? _operation;
    private int _attempts;

    /// <summary>Makes an exception without a message of its own.</summary>
    public TwelveLabsException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What failed, and why.</param>
    public TwelveLabsException(string message)
        : base(Shown(message))
    {
    }

    /// <summary>Makes an exception with its cause.</summary>
    /// <param name="message">What failed, and why.</param>
    /// <param name="innerException">The cause.</param>
    public TwelveLabsException(string message, Exception? innerException)
        : base(Shown(message), innerException)
    {
    }

    /// <summary>The operation that was called, such as <c>Indexes_Create</c>; null when it is not known.</summary>
    public string? Operation
    {
        get => _operation;
        init => Place(value, Attempts);
    }

    /// <summary>How many requests were sent for the call; 0 when none was. Of a wait or a list in pages that ended in failure by itself: for all its calls.</summary>
    public int Attempts
    {
        get => _attempts;
        init => Place(_operation, value);
    }

    /// <summary>The id of the task that the call had started before it failed, which goes on at the service; null when it had started none.</summary>
    public string? TaskId { get; internal set; }

    /// <summary>
    /// Whether the same call may be sent again: the failure is of a kind that passes, and a repeat can do no harm. By the
    /// time an exception reaches the caller, the SDK's own repeats are used up.
    /// </summary>
    public bool IsRetryable { get; init; }

    /// <summary>Returns the message, the causes and where the exception was thrown, with control characters escaped and of bounded length.</summary>
    public override string ToString()
    {
        try
        {
            return DisplayText.OfLines(base.ToString());
        }
        catch (Exception e) when (!e.IsFatal())
        {
            // A cause of another library cannot tell its own text.
            return $"{GetType().FullName}: {Message}";
        }
    }

    /// <summary>Says which call failed, where the exception was made by what knows of no call.</summary>
    internal void Place(string? operation, int attempts)
    {
        _operation = operation;
        _attempts = attempts;
        Note("TwelveLabs.Operation", operation);
        Note("TwelveLabs.Attempts", attempts);
    }

    // Whatever a message quotes, it is one line of bounded length, fit for a terminal and a log.
    private protected static string? Shown(string? message) => message is null ? null : DisplayText.Of(message, DisplayText.LongestMessage);

    // Loggers and error reporters show Data where they do not know our properties.
    private protected void Note(string name, object? value)
    {
        if (value is not null)
        {
            Data[name] = value is string text ? DisplayText.Of(text) : value;
        }
    }
}
