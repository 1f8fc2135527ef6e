[System.Diagnostics.DebuggerDisplay("#{Index}: {IsSuccess ? (object)Value : Exception}")]
public sealed class BatchResult<TRequest, TResult>
{
    public System.Exception? Exception { get; }
    public int Index { get; }
    public bool IsSuccess { get; }
    public TRequest Request { get; }
    public TResult Value { get; }
    public TResult GetValueOrThrow() { }
}
