using System.Runtime.ExceptionServices;
using Polly;

namespace TwelveLabs.Retries;

/// <summary>The first step of a call: makes attempts until one succeeds or <see cref="RetryClassifier"/> allows no other.</summary>
internal static class RetryStep
{
    /// <summary>Runs the call to its end.</summary>
    /// <returns>The value that the handler read from the response.</returns>
    /// <exception cref="TwelveLabsException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled it.</exception>
    public static async Task<T> RunAsync<T>(ApiTransport transport, ApiCall call, ResponseHandler<T> handler, CancellationToken cancellationToken)
    {
        // Here and not earlier: the span that it starts must not become the caller's span.
        var context = transport.Start(call, handler, cancellationToken);
        var isDone = false;
        try
        {
            // Most calls succeed at once and need no pipeline. The pipeline starts with the failure of the first attempt.
            Exception? failure = null;
            if (transport.Pipeline is null)
            {
                try
                {
                    await ApiKeyStep.RunAsync(context, context.Token).ConfigureAwait(false);
                    isDone = true;
                }
                catch (TwelveLabsException e)
                {
                    failure = e;
                }
            }

            if (!isDone)
            {
                await RunPipelineAsync(context, failure).ConfigureAwait(false);
                isDone = true;
            }
        }
        catch (Exception e)
        {
            var translated = CallFailure.Translate(context, e);
            context.Span?.Failed(translated);
            if (ReferenceEquals(translated, e))
            {
                throw;
            }

            throw translated;
        }
        finally
        {
            handler.End(context, isDone);
        }

        return handler.Result!;
    }

    private static async Task RunPipelineAsync(CallContext context, Exception? failure)
    {
        var resilience = ResilienceContextPool.Shared.Get(context.Call.Operation.Id, context.Token);
        resilience.Properties.Set(RetryStrategy.Call, context);
        context.FirstFailure = failure;
        try
        {
            await (context.Transport.Pipeline ?? context.Transport.OwnPipeline).ExecuteAsync(
                static (resilience, context) => AttemptAsync(context, resilience.CancellationToken), resilience, context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(resilience);
        }
    }

    // Makes an attempt, and those that follow it without a delay.
    private static async ValueTask AttemptAsync(CallContext context, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                if (context.TakeFirstFailure() is { } failure)
                {
                    ExceptionDispatchInfo.Capture(failure).Throw();
                }

                await ApiKeyStep.RunAsync(context, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (ApiException e) when (RetryClassifier.RetriesWithFreshKey(context, e))
            {
                if (!await ApiKeyStep.RefreshAsync(context, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
            catch (ApiException e) when (RetryClassifier.RetriesWithoutExpectation(context, e))
            {
                context.ExpectationRefused = true;
            }
        }
    }
}
