namespace TwelveLabs.Errors;

/// <summary>Tells exceptions after which nothing can be relied on: those are never translated, wrapped or swallowed.</summary>
internal static class FatalExceptions
{
    public static bool IsFatal(this Exception exception) =>
        exception is OutOfMemoryException or StackOverflowException or AccessViolationException or ThreadAbortException;
}
