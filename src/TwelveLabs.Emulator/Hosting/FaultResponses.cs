namespace TwelveLabs.Emulator.Hosting;

/// <summary>Writes the responses of faults that replace the operation, which is not executed.</summary>
internal static class FaultResponses
{
    public static async Task<bool> InPlaceOfWorkAsync(HttpContext context, FaultSet faults)
    {
        switch (faults.Body)
        {
            case "reset":
                context.Abort();
                return true;
            case "html":
                context.Response.StatusCode = faults.Status ?? StatusCodes.Status502BadGateway;
                context.Response.ContentType = "text/html";
                if (faults.RetryAfter is { } wait)
                {
                    context.Response.Headers.RetryAfter = wait;
                }

                await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted).ConfigureAwait(false);
                await context.Response.WriteAsync("<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>", context.RequestAborted).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }
}
