using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace TwelveLabs;

/// <summary>What became of one request of many.</summary>
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

    /// <summary>The request's place in the input, from 0: results come in the order in which they end.</summary>
    public int Index { get; }

    /// <summary>The request itself, the very object of the input.</summary>
    public TRequest Request { get; }

    /// <summary>Whether the call succeeded.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool IsSuccess => Exception is null;

    /// <summary>What the service answered; nothing when the call failed.</summary>
    public TResult? Value { get; }

    /// <summary>Why the call failed: what the single call would have thrown. Null when it succeeded.</summary>
    public Exception? Exception { get; }

    /// <summary>What the service answered, or the exception of the call.</summary>
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

/// <summary>Makes what a mocked client gives for many requests in a test.</summary>
public static class BatchResult
{
    /// <summary>A call that succeeded.</summary>
    /// <typeparam name="TRequest">The type of a request.</typeparam>
    /// <typeparam name="TResult">The type of a result.</typeparam>
    /// <param name="index">The request's place in the input, from 0.</param>
    /// <param name="request">The request.</param>
    /// <param name="value">What the service answered.</param>
    /// <returns>The result.</returns>
    public static BatchResult<TRequest, TResult> Success<TRequest, TResult>(int index, TRequest request, TResult value) =>
        new(index, request, value, null);

    /// <summary>A call that failed.</summary>
    /// <typeparam name="TRequest">The type of a request.</typeparam>
    /// <typeparam name="TResult">The type of a result.</typeparam>
    /// <param name="index">The request's place in the input, from 0.</param>
    /// <param name="request">The request.</param>
    /// <param name="exception">Why it failed.</param>
    /// <returns>The result.</returns>
    public static BatchResult<TRequest, TResult> Failure<TRequest, TResult>(int index, TRequest request, Exception exception) =>
        new(index, request, default, exception ?? throw new ArgumentNullException(nameof(exception)));
}
