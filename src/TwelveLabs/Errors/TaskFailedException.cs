namespace TwelveLabs;

/// <summary>The work that was waited for ended in failure.</summary>
/// <param name="message">What failed.</param>
public abstract class TaskFailedException(string message) : TwelveLabsException(message)
{
    /// <summary>The last state that the service reported.</summary>
    public abstract object LastState { get; }
}

/// <summary>The work that was waited for ended in failure.</summary>
/// <typeparam name="T">What the service reports of such work, such as <see cref="IndexingTask"/>.</typeparam>
/// <param name="message">What failed.</param>
/// <param name="task">The last state that the service reported.</param>
public sealed class TaskFailedException<T>(string message, T task) : TaskFailedException(message)
    where T : class
{
    /// <summary>The last state that the service reported.</summary>
    public T Task { get; } = task;

    /// <inheritdoc/>
    public override object LastState => Task;
}
