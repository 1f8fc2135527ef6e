namespace TwelveLabs.Errors;

/// <summary>Identifies exceptions after which no state is reliable. They are never translated, wrapped or swallowed.</summary>
internal static class FatalExceptions
{
    public static bool IsFatal(this Exception exception) =>
        exception is OutOfMemoryException or StackOverflowException or AccessViolationException or ThreadAbortException;
}
