namespace TwelveLabs;

/// <summary>The root of everything that the SDK throws for a call, argument errors and the caller's own cancellation aside.</summary>
public class TwelveLabsException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public TwelveLabsException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What failed, and why.</param>
    public TwelveLabsException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with its cause.</summary>
    /// <param name="message">What failed, and why.</param>
    /// <param name="innerException">The cause.</param>
    public TwelveLabsException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
