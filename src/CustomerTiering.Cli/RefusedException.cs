using System;

namespace CustomerTiering.Cli;

/// <summary>The command cannot run as it was given; the message is the one line that the user sees.</summary>
internal sealed class RefusedException(string message, Exception? cause = null) : Exception(message, cause);
