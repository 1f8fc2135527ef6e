public static class BatchResult
{
    public static TwelveLabs.BatchResult<TRequest, TResult> Failure<TRequest, TResult>(int index, TRequest request, System.Exception exception) { }
    public static TwelveLabs.BatchResult<TRequest, TResult> Success<TRequest, TResult>(int index, TRequest request, TResult value) { }
}
