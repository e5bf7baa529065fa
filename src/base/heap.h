// How the memory of the program is kept.
#pragma once

namespace kohyo::base {

/// Large blocks are taken from the system one by one and go back to it as soon as they are free.
/// Without it the C library of GNU learns to keep them, and a run that makes large files one after
/// another holds on to the room of several. Called once, by programs; nothing depends on it.
void return_large_blocks();

}  // namespace kohyo::base
