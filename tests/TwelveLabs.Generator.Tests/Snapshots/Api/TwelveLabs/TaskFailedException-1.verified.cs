public sealed class TaskFailedException<T> : TwelveLabs.TaskFailedException
    where T :  class
{
    public TaskFailedException(string message, T task) { }
    public override object LastState { get; }
    public T Task { get; }
}
