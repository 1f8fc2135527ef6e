using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace TwelveLabs;

/// <summary>The result of one request of a batch.</summary>
/// <typeparam name="TRequest">The type of a request.</typeparam>
/// <typeparam name="TResult">The type of a result.</typeparam>
[DebuggerDisplay("#{Index}: {IsSuccess ? (object)Value : Exception}")]
public sealed class BatchResult<TRequest, TResult>
{
    internal BatchResult(int index, TRequest request, TResult? value, Exception? exception)
    {
        Index = index;
        Request = request;
        Value = value;
        Exception = exception;
    }

    /// <summary>Gets the zero-based index of the request in the input. Results arrive in the order of completion.</summary>
    public int Index { get; }

    /// <summary>Gets the request, the same instance as in the input.</summary>
    public TRequest Request { get; }

    /// <summary>Gets a value indicating whether the call succeeded.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool IsSuccess => Exception is null;

    /// <summary>Gets the value; the default value if the call failed.</summary>
    public TResult? Value { get; }

    /// <summary>Gets the exception that the single call would have thrown; null if it succeeded.</summary>
    public Exception? Exception { get; }

    /// <summary>Returns the value, or throws the exception of the call.</summary>
    /// <returns>The value.</returns>
    public TResult GetValueOrThrow()
    {
        if (Exception is not null)
        {
            ExceptionDispatchInfo.Capture(Exception).Throw();
        }

        return Value!;
    }
}

/// <summary>Creates batch results for the tests of code that mocks a client.</summary>
public static class BatchResult
{
    /// <summary>Creates the result of a call that succeeded.</summary>
    /// <typeparam name="TRequest">The type of a request.</typeparam>
    /// <typeparam name="TResult">The type of a result.</typeparam>
    /// <param name="index">The zero-based index of the request in the input.</param>
    /// <param name="request">The request.</param>
    /// <param name="value">The value.</param>
    /// <returns>The result.</returns>
    public static BatchResult<TRequest, TResult> Success<TRequest, TResult>(int index, TRequest request, TResult value) =>
        new(index, request, value, null);

    /// <summary>Creates the result of a call that failed.</summary>
    /// <typeparam name="TRequest">The type of a request.</typeparam>
    /// <typeparam name="TResult">The type of a result.</typeparam>
    /// <param name="index">The zero-based index of the request in the input.</param>
    /// <param name="request">The request.</param>
    /// <param name="exception">The exception.</param>
    /// <returns>The result.</returns>
    public static BatchResult<TRequest, TResult> Failure<TRequest, TResult>(int index, TRequest request, Exception exception) =>
        new(index, request, default, exception ?? throw new ArgumentNullException(nameof(exception)));
}
