namespace TwelveLabs;

/// <summary>A long-running operation ended in failure.</summary>
/// <param name="message">The message.</param>
public abstract class TaskFailedException(string message) : TwelveLabsException(message)
{
    /// <summary>Gets the last status that the service reported.</summary>
    public abstract object LastState { get; }
}

/// <summary>A long-running operation ended in failure.</summary>
/// <typeparam name="T">The type of the status, such as <see cref="IndexingTask"/>.</typeparam>
/// <param name="message">The message.</param>
/// <param name="task">The last status that the service reported.</param>
public sealed class TaskFailedException<T>(string message, T task) : TaskFailedException(message)
    where T : class
{
    /// <summary>Gets the last status that the service reported.</summary>
    public T Task { get; } = task;

    /// <inheritdoc/>
    public override object LastState => Task;
}
