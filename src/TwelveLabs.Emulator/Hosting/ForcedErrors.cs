using TwelveLabs.Emulator.Document;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Creates the error of a forced status: a matching code, with its description from the document.</summary>
internal static class ForcedErrors
{
    public static ApiException For(FaultSet faults, ApiDocument document)
    {
        var status = faults.Status!.Value;
        var code = faults.Code ?? Code(status);
        var description = document.ErrorDescriptions.GetValueOrDefault(code, "The service could not do what was asked.");

        // The text after a semicolon describes the real message, which names a parameter or a limit.
        var message = description.Split(';')[0].TrimEnd('.');
        return new ApiException(status, code, $"{message}. (Forced by the emulator.)");
    }

    private static string Code(int status) => status switch
    {
        401 => "api_key_invalid",
        403 => "api_not_allowed",
        404 => "resource_not_exist",
        405 => "method_not_allowed",
        408 or 504 => "request_canceled_or_timed_out",
        409 => "index_name_already_exists",
        429 => "too_many_requests",
        >= 500 => "internal_server_error",
        _ => "parameter_invalid",
    };
}
