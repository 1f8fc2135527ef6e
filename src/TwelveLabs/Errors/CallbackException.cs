namespace TwelveLabs;

/// <summary>
/// User code threw an exception, which ended the call: a callback such as <see cref="RetryOptions.OnRetry"/>, a progress handler, a
/// <see cref="TwelveLabsClientOptions.ResiliencePipeline"/> or a <see cref="TwelveLabsClientOptions.TimeProvider"/>. The exception is the
/// <see cref="Exception.InnerException"/>.
/// </summary>
/// <param name="message">The message: what threw, and why.</param>
/// <param name="innerException">The exception that was thrown.</param>
public class CallbackException(string message, Exception innerException) : TwelveLabsException(message, innerException);
