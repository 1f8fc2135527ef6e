public abstract class TaskFailedException : TwelveLabs.TwelveLabsException
{
    protected TaskFailedException(string message) { }
    public abstract object LastState { get; }
}
